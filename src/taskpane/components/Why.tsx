import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellSaid, FindingDetail } from "../checking/protocol.ts";
import { useSay, useSession } from "../pane-context.ts";

const useStyles = makeStyles({
  why: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
  rejected: { color: tokens.colorNeutralForeground3 },
  cells: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 4px",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: { fontSize: tokens.fontSizeBase200 },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  empty: { color: tokens.colorNeutralForeground3 },
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.7",
    whiteSpace: "pre-wrap",
  },
  title: { color: tokens.colorNeutralForeground3 },
});

/** How the judgement was come to, from the cells to the words of the law. */
export function Why({ detail }: { readonly detail: FindingDetail }) {
  const styles = useStyles();
  const say = useSay();
  const { basis, rejected, steps, reading, cells, articles } = detail;
  return (
    <section className={styles.why} aria-label={say("why")}>
      <Part title={say("numbers")}>
        <Cells cells={cells} />
      </Part>
      {basis !== null && (
        <Part title={say("basisTaken")}>
          <Text size={200}>{basis}</Text>
        </Part>
      )}
      {rejected.length > 0 && (
        <Part title={say("basisRejected")}>
          <ul className={`${styles.list} ${styles.rejected}`}>
            {rejected.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Part>
      )}
      {steps.length > 0 && (
        <Part title={say("steps")}>
          <ol className={styles.list}>
            {steps.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ol>
        </Part>
      )}
      {reading && (
        <Part title={`${say("readingTaken", { id: reading.id })}  ${reading.question}`}>
          <ul className={styles.list} lang="zh-CN">
            {reading.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </Part>
      )}
      {articles.length > 0 && (
        <Part title={say("articles")}>
          {articles.map(({ title, words }) => (
            <figure key={title} style={{ margin: 0 }}>
              <figcaption>
                <Text size={200} className={styles.title}>
                  {title}
                </Text>
              </figcaption>
              <blockquote className={styles.text} lang="zh-CN">
                {words}
              </blockquote>
            </figure>
          ))}
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </div>
  );
}

/** The cells that it rests on: each is a way to its place. */
function Cells({ cells }: { readonly cells: readonly CellSaid[] }) {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  return (
    <table className={styles.cells}>
      <tbody>
        {cells.map((cell) => (
          <tr key={`${cell.sheet}!${cell.place}`}>
            <th scope="row" className={styles.cell}>
              <Link
                inline
                as="button"
                className={styles.link}
                onClick={() => void session.goTo(cell)}
                aria-label={say("goToCell", { place: cell.place })}
              >
                {cell.place}
              </Link>
            </th>
            <td className={styles.cell}>{cell.header}</td>
            <td className={`${styles.cell} ${styles.value}`}>
              {cell.value === "" ? <span className={styles.empty}>{say("emptyCell")}</span> : cell.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
