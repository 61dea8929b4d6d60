import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import { useDispatch, usePane, useSay, useSession } from "../pane-context.ts";

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0, borderInlineWidth: 0 },
  code: { color: tokens.colorNeutralForeground3, display: "block" },
  working: {
    justifyContent: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
});

/** Good news leaves by itself; what asks for an act stays. */
const GOOD_NEWS = 8000;

/** What went wrong, what was done, and that a result is no longer what the ledger says. */
export function Notices() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const dispatch = useDispatch();
  const failure = usePane((state) => state.failure);
  const notice = usePane((state) => state.notice);
  const writing = usePane((state) => state.writing);
  const outdated = usePane((state) => (state.run.phase === "idle" ? state.outdated : null));
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => {
      dispatch({ did: "dismissed" });
    }, GOOD_NEWS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, dispatch]);
  const dismiss = (
    <Dismiss
      onClick={() => {
        dispatch({ did: "dismissed" });
      }}
    />
  );
  return (
    <>
      <OldExcel />
      {writing && <Spinner size="extra-tiny" label={say("working")} className={styles.working} />}
      {failure && (
        <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
          <MessageBarBody>
            {failure.text}
            {failure.code !== null && (
              <Text size={100} className={styles.code}>
                {say("code", { code: failure.code })}
              </Text>
            )}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="success" className={styles.bar}>
          <MessageBarBody>{notice}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {outdated && (
        <MessageBar intent="warning" className={styles.bar}>
          <MessageBarBody>{say(outdated === "cells" ? "outdatedCells" : "outdatedSettings")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.check()}>
              {say("checkAgain")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

/** What this Excel is too old for, said once. */
function OldExcel() {
  const styles = useStyles();
  const say = useSay();
  const lang = usePane((state) => state.lang);
  const missing = usePane((state) => state.missing);
  const [read, setRead] = useState(false);
  if (missing.length === 0 || read) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {[say("oldExcel"), ...missing.map(({ without }) => without[lang])].join(lang === "zh" ? "" : " ")}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Dismiss
            onClick={() => {
              setRead(true);
            }}
          />
        }
      />
    </MessageBar>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }) {
  const say = useSay();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say("dismiss")}
      onClick={onClick}
    />
  );
}
