import { ROLE_WORDS } from "@/components/access/role-words";
import { CheckField } from "@/components/ui/field";
import { ROLES, type Role } from "@/domain/access/roles";

/** The roles a person holds, several at once. */
export function RoleFields({ held, error }: { held: readonly Role[]; error?: string }) {
  return (
    <fieldset>
      <legend className="mb-2 font-medium">Roles</legend>
      <div className="flex flex-col gap-3">
        {ROLES.map((role) => (
          <CheckField
            key={role}
            name="roles"
            value={role}
            label={ROLE_WORDS[role].label}
            hint={ROLE_WORDS[role].hint}
            defaultChecked={held.includes(role)}
          />
        ))}
      </div>
      {error && <p className="mt-2 text-sm text-danger">{error}</p>}
    </fieldset>
  );
}

/** The roles ticked in a form. */
export function readRoles(form: HTMLFormElement): Role[] {
  const ticked = new FormData(form).getAll("roles");
  return ROLES.filter((role) => ticked.includes(role));
}
