import { Select, type SelectProps } from "@fluentui/react-components";

type Props = Omit<SelectProps, "value" | "onChange" | "ref"> & {
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What stands for no choice. */
  readonly unknown: string;
  readonly onChange: (value: string | undefined) => void;
};

/** One of a few, or none of them. */
export function Choice({ value, options, unknown, onChange, ...rest }: Props) {
  return (
    <Select
      size="small"
      {...rest}
      value={value ?? ""}
      onChange={(_, data) => {
        onChange(data.value === "" ? undefined : data.value);
      }}
    >
      <option value="">{unknown}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
