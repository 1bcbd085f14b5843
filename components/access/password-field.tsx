"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

interface PasswordFieldProps {
  name: string;
  label: string;
  /** Tells password managers which of the two this is. */
  purpose: "current-password" | "new-password";
  hint?: string;
  error?: string;
}

/** A password, hidden until one asks to see it. Pasting is allowed: managers do it. */
export function PasswordField({ purpose, ...words }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;

  return (
    <div className="relative">
      <TextField
        {...words}
        type={isShown ? "text" : "password"}
        dir="ltr"
        autoComplete={purpose}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div className="absolute inset-e-0 -top-1">
        <Button variant="quiet" size="sm" onClick={() => setShown(!isShown)}>
          <Icon aria-hidden />
          {isShown ? "Hide" : "Show"} <span className="sr-only">{words.label.toLowerCase()}</span>
        </Button>
      </div>
    </div>
  );
}
