import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { lastYear } from "../state.ts";

/** The sheets that can be written into the workbook. */
export function WriteMenu() {
  const say = useSay();
  const session = useSession();
  const writing = usePane((state) => state.writing);
  const year = usePane(lastYear);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={say("writeSheets")} relationship="label">
          <Button size="small" appearance="subtle" icon={<DocumentTableRegular />} disabled={writing} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void session.write({ kind: "results" })}>{say("resultsSheet")}</MenuItem>
          <MenuDivider />
          {[year, year + 1].map((one) => (
            <MenuItem key={one} onClick={() => void session.write({ kind: "annual", year: one })}>
              {say("annualReport", { year: String(one) })}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => void session.write({ kind: "template" })}>{say("template")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
