import { makeStyles } from "@fluentui/react-components";

/** Out of sight, and still read out. */
export const useUnseen = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what everybody else sees. */
export function Announcer({ text }: { readonly text: string }) {
  const styles = useUnseen();
  return (
    <div role="status" className={styles.unseen}>
      {text}
    </div>
  );
}
