import { Input, type InputProps } from "@fluentui/react-components";
import { useState } from "react";

type Props = Omit<InputProps, "value" | "onChange" | "defaultValue" | "ref"> & {
  readonly value: string;
  readonly onCommit: (text: string) => void;
};

/** An input whose text counts when it is left or Enter is pressed, not with every key. */
export function CommittedInput({ value, onCommit, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <Input
      size="small"
      {...rest}
      value={draft ?? value}
      onChange={(_, data) => {
        setDraft(data.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    />
  );
}
