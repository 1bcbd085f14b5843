/** The signed-in person as the frame shows them. */
export interface ShellUser {
  name: string;
  roles: string[];
}
