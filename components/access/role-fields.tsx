import { useId } from "react";
import { ROLE_WORDS } from "@/components/access/role-words";
import { CheckField } from "@/components/ui/field";
import { FieldNotes, fieldAttributes } from "@/components/ui/field-frame";
import { ROLES, type Role } from "@/domain/access/roles";

interface RoleFieldsProps {
  held: readonly Role[];
  error?: string;
  /** Makes the form hold what is ticked; without it the boxes begin with `held` and hold it themselves. */
  onTick?: (role: Role, isHeld: boolean) => void;
}

/** The roles a person holds, several at once. */
export function RoleFields({ held, error, onTick }: RoleFieldsProps) {
  const id = useId();

  return (
    <fieldset aria-describedby={fieldAttributes(id, { error })["aria-describedby"]}>
      <legend className="mb-2 font-medium">Roles</legend>
      <div className="flex flex-col gap-3">
        {ROLES.map((role) => (
          <CheckField
            key={role}
            name="roles"
            value={role}
            label={ROLE_WORDS[role].label}
            hint={ROLE_WORDS[role].hint}
            {...(onTick
              ? {
                  checked: held.includes(role),
                  onChange: (event) => onTick(role, event.currentTarget.checked),
                }
              : { defaultChecked: held.includes(role) })}
          />
        ))}
      </div>
      <FieldNotes id={id} error={error} />
    </fieldset>
  );
}

/** The roles ticked in a form. */
export function readRoles(form: HTMLFormElement): Role[] {
  const ticked = new FormData(form).getAll("roles");
  return ROLES.filter((role) => ticked.includes(role));
}
