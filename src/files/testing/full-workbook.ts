import { contentTypes, MAIN, type Parts, rels, RELATIONSHIPS } from "./package-builder.ts";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/**
 * A macro workbook as institutions have them: a ledger with rules, lists, comments, links, print settings and a chart;
 * a pivot table on it; a hidden sheet; names with a sheet of their own; custom XML. Two formulas, one of them without
 * a stored value.
 */
export function fullWorkbook(): Parts {
  return {
    "[Content_Types].xml": contentTypes([
      ["/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
      ["/xl/worksheets/sheet1.xml", `${SPREADSHEET}.worksheet+xml`],
      ["/xl/worksheets/sheet2.xml", `${SPREADSHEET}.worksheet+xml`],
      ["/xl/worksheets/sheet3.xml", `${SPREADSHEET}.worksheet+xml`],
      ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
      ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
      ["/xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
      ["/xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
      ["/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
      ["/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
      ["/xl/pivotTables/pivotTable1.xml", `${SPREADSHEET}.pivotTable+xml`],
      ["/xl/pivotCache/pivotCacheDefinition1.xml", `${SPREADSHEET}.pivotCacheDefinition+xml`],
      ["/xl/pivotCache/pivotCacheRecords1.xml", `${SPREADSHEET}.pivotCacheRecords+xml`],
    ]),
    "_rels/.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/officeDocument`, target: "xl/workbook.xml" },
      { id: "rId2", type: `${RELATIONSHIPS}/customXml`, target: "customXml/item1.xml" },
    ]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr codeName="ThisWorkbook"/>` +
      `<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="2023年台账" sheetId="1" r:id="rId1"/>` +
      `<sheet name="汇总 'A' 表" sheetId="7" r:id="rId2"/><sheet name="核查结果" sheetId="3" state="hidden" r:id="rId3"/></sheets>` +
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'2023年台账'!$A$1:$D$4</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'2023年台账'!$A$1:$D$4</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'2023年台账'!$1:$1</definedName>` +
      `<definedName name="本地" localSheetId="1">'汇总 ''A'' 表'!$A$1</definedName></definedNames>` +
      `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/worksheet`, target: "worksheets/sheet1.xml" },
      { id: "rId2", type: `${RELATIONSHIPS}/worksheet`, target: "worksheets/sheet2.xml" },
      { id: "rId3", type: `${RELATIONSHIPS}/worksheet`, target: "worksheets/sheet3.xml" },
      { id: "rId4", type: `${RELATIONSHIPS}/styles`, target: "styles.xml" },
      { id: "rId5", type: `${RELATIONSHIPS}/sharedStrings`, target: "sharedStrings.xml" },
      { id: "rId6", type: `${MICROSOFT}/vbaProject`, target: "vbaProject.bin" },
      { id: "rId7", type: `${RELATIONSHIPS}/calcChain`, target: "calcChain.xml" },
      { id: "rId8", type: `${RELATIONSHIPS}/pivotCacheDefinition`, target: "pivotCache/pivotCacheDefinition1.xml" },
    ]),
    "xl/worksheets/sheet1.xml":
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr codeName="Sheet1" filterMode="1"><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="14"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData>` +
      `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>` +
      `<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>1000000</v></c><c r="C2" s="3"><v>45052</v></c><c r="D2" s="2"><f>B2*0.7</f><v>700000</v></c></row>` +
      `<row r="3" hidden="1"><c r="A3" t="s"><v>5</v></c><c r="B3" s="2"><v>200000.5</v></c><c r="C3" s="3"><v>45200</v></c><c r="D3" s="2"><f>B3*0.7</f></c></row>` +
      `<row r="4"><c r="A4" t="s"><v>6</v></c><c r="B4" s="2"><f>SUM(B2:B3)</f><v>1200000.5</v></c><c r="D4" t="e"><f>#REF!</f><v>#REF!</v></c></row>` +
      `</sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:D4"/><mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells><phoneticPr fontId="1"/>` +
      `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="4" operator="greaterThan"><formula>500000</formula></cfRule></conditionalFormatting>` +
      `<conditionalFormatting sqref="D2:D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>D2&lt;B2*0.7</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>"转让,许可"</formula1></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink ref="A2" location="'汇总 ''A'' 表'!A1"/></hyperlinks><printOptions horizontalCentered="1"/>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>` +
      `<headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
      `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
      `<x14:cfRule type="expression" priority="9" id="{00000000-0000-0000-0000-000000000001}"><xm:f>FALSE</xm:f></x14:cfRule><xm:sqref>A2</xm:sqref>` +
      `</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/drawing`, target: "../drawings/drawing1.xml" },
      { id: "rId2", type: `${RELATIONSHIPS}/vmlDrawing`, target: "../drawings/vmlDrawing1.vml" },
      { id: "rId3", type: `${RELATIONSHIPS}/comments`, target: "../comments1.xml" },
    ]),
    "xl/worksheets/sheet2.xml":
      `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A3:B5"/><sheetData>` +
      `<row r="3"><c r="A3" t="inlineStr"><is><t>行标签</t></is></c><c r="B3" t="inlineStr"><is><t>求和项:合同金额</t></is></c></row>` +
      `<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>1000000</v></c></row><row r="5"><c r="A5" t="s"><v>6</v></c><c r="B5"><v>1000000</v></c></row>` +
      `</sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/pivotTable`, target: "../pivotTables/pivotTable1.xml" },
    ]),
    "xl/worksheets/sheet3.xml": `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    "xl/styles.xml":
      `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>` +
      `<fonts count="2"><font><sz val="12"/><color theme="1"/><name val="仿宋"/><family val="3"/><charset val="134"/></font><font><b/><sz val="12"/><name val="黑体"/></font></fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>` +
      `<xf numFmtId="43" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>` +
      `<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`,
    "xl/sharedStrings.xml":
      `${DECLARATION}<sst xmlns="${MAIN}" count="9" uniqueCount="7">` +
      ["合同编号", "合同金额（元）", "签订日期", "奖励金额", "HT-2023-001", "HT-2023-002", "合计"]
        .map((text) => `<si><t>${text}</t></si>`)
        .join("") +
      `</sst>`,
    "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="B4" i="1"/><c r="D4" i="1"/></calcChain>`,
    "xl/vbaProject.bin": Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 251),
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>科技处</author></authors><commentList><comment ref="B2" authorId="0"><text><t>已核对</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
    "xl/drawings/drawing1.xml":
      `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/chart`, target: "../charts/chart1.xml" },
    ]),
    "xl/charts/chart1.xml":
      `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
      `<c:cat><c:strRef><c:f>'2023年台账'!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'2023年台账'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
      `<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/pivotTables/pivotTable1.xml":
      `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="1" dataCaption="值"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
      `<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>` +
      `<rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>` +
      `<dataFields count="1"><dataField name="求和项:合同金额" fld="1"/></dataFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/pivotCacheDefinition`, target: "../pivotCache/pivotCacheDefinition1.xml" },
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml":
      `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="2023年台账"/></cacheSource>` +
      `<cacheFields count="2"><cacheField name="合同编号"><sharedItems count="1"><s v="HT-2023-001"/></sharedItems></cacheField><cacheField name="合同金额（元）"><sharedItems containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels([
      { id: "rId1", type: `${RELATIONSHIPS}/pivotCacheRecords`, target: "pivotCacheRecords1.xml" },
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="1000000"/></r></pivotCacheRecords>`,
    "customXml/item1.xml": `<root xmlns="urn:example">台账</root>`,
  };
}
