import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FindingDetail } from "../checking/protocol.ts";
import { useDispatch, usePane, useSay, useSession } from "../pane-context.ts";
import type { WaiverForm } from "../session.ts";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "calc(100vw - 24px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  failure: { flexShrink: 0 },
});

/** Asks for the particulars of a waiver: without a reason and somebody who approved there is none. */
export function WaiveDialog({ detail }: { readonly detail: FindingDetail }) {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const dispatch = useDispatch();
  const [form, setForm] = useState<WaiverForm>({ scope: "one", reason: "", approver: "", evidence: "", until: "" });
  const [tried, setTried] = useState(false);
  const failure = usePane((state) => state.failure);
  const writing = usePane((state) => state.writing);
  const change = (part: Partial<WaiverForm>): void => {
    setForm({ ...form, ...part });
  };
  const lacks = (text: string, what: string): string | undefined =>
    tried && text.trim() === "" ? say("required", { what }) : undefined;
  const save = (): void => {
    setTried(true);
    if (form.reason.trim() !== "" && form.approver.trim() !== "") void session.waive(form);
  };
  return (
    <Dialog
      open
      onOpenChange={() => {
        dispatch({ did: "waiving", waiving: false });
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{say("waiveTitle")}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text size={200}>{say("waiveText")}</Text>
              {detail.key !== null && (
                <Field label={say("waiveScope")} size="small">
                  <RadioGroup
                    value={form.scope}
                    onChange={(_, { value }) => {
                      change({ scope: value as WaiverForm["scope"] });
                    }}
                  >
                    <Radio value="one" label={say("waiveOne", { place: `${detail.sheet}!${detail.cell}` })} />
                    <Radio value="key" label={say("waiveKey", { key: detail.key, check: detail.title })} />
                  </RadioGroup>
                </Field>
              )}
              <Field label={say("reason")} size="small" required validationMessage={lacks(form.reason, say("reason"))}>
                <Textarea
                  value={form.reason}
                  rows={2}
                  onChange={(_, { value }) => {
                    change({ reason: value });
                  }}
                />
              </Field>
              <Field
                label={say("approver")}
                size="small"
                required
                validationMessage={lacks(form.approver, say("approver"))}
              >
                <Input
                  value={form.approver}
                  onChange={(_, { value }) => {
                    change({ approver: value });
                  }}
                />
              </Field>
              <Field label={say("evidence")} size="small">
                <Input
                  value={form.evidence}
                  onChange={(_, { value }) => {
                    change({ evidence: value });
                  }}
                />
              </Field>
              <Field label={say("until")} hint={say("untilHint")} size="small">
                <Input
                  type="date"
                  value={form.until}
                  onChange={(_, { value }) => {
                    change({ until: value });
                  }}
                />
              </Field>
              {tried && failure && (
                <MessageBar intent="error" layout="multiline" className={styles.failure} role="alert">
                  <MessageBarBody>{failure.text}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={writing}>
                {say("save")}
              </Button>
              <Button
                onClick={() => {
                  dispatch({ did: "waiving", waiving: false });
                }}
              >
                {say("cancel")}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
