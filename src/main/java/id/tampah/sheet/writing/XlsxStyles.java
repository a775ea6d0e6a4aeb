package id.tampah.sheet.writing;

/** The few looks of our workbooks; text cells have Excel's text format, so that a NIK typed into them stays whole. */
final class XlsxStyles {

    static final int PLAIN = 0;
    static final int HEADER = 1;
    static final int TITLE = 2;
    /** Text format for cells nobody has written yet. */
    static final int PLAIN_TEXT = 3;

    private static final int FIRST_TINTED = 4;
    private static final int LOOKS = 4;

    private static final String FONT = "<name val=\"Calibri\"/><family val=\"2\"/>";
    private static final String[] FILLS = {"FFE2F3E4", "FFFFF3CD", "FFF8D7DA"};

    private XlsxStyles() {}

    static int text(Tint tint) {
        return FIRST_TINTED + tint.ordinal() * LOOKS;
    }

    /** Text that Excel would take for a formula if somebody edited the cell. */
    static int quoted(Tint tint) {
        return text(tint) + 1;
    }

    static int number(Tint tint) {
        return text(tint) + 2;
    }

    static int date(Tint tint) {
        return text(tint) + 3;
    }

    static String xml() {
        StringBuilder xml = new StringBuilder(XlsxParts.DECLARATION)
                .append("<styleSheet xmlns=\"")
                .append(XlsxParts.MAIN)
                .append("\">")
                .append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>")
                .append("<fonts count=\"3\"><font><sz val=\"11\"/>")
                .append(FONT)
                .append("</font>")
                .append("<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/>")
                .append(FONT)
                .append("</font>")
                .append("<font><b/><sz val=\"14\"/>")
                .append(FONT)
                .append("</font></fonts>");
        fills(xml);
        xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>")
                .append("<border>")
                .append(edges())
                .append("<diagonal/></border></borders>")
                .append(
                        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        formats(xml);
        return xml.append(
                        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("</styleSheet>")
                .toString();
    }

    private static String edges() {
        StringBuilder edges = new StringBuilder();
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            edges.append('<')
                    .append(side)
                    .append(" style=\"thin\"><color rgb=\"FFD0D7DE\"/></")
                    .append(side)
                    .append('>');
        }
        return edges.toString();
    }

    /** One fill for each colour of a mark. */
    static String tintFills() {
        StringBuilder xml = new StringBuilder();
        for (String colour : FILLS) {
            fill(xml, colour);
        }
        return xml.toString();
    }

    private static void fills(StringBuilder xml) {
        xml.append("<fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>");
        xml.append(tintFills());
        fill(xml, "FF1F5F4A");
        xml.append("</fills>");
    }

    private static void fill(StringBuilder xml, String colour) {
        xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
                .append(colour)
                .append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }

    private static void formats(StringBuilder xml) {
        xml.append("<cellXfs count=\"")
                .append(FIRST_TINTED + LOOKS * Tint.values().length)
                .append("\">")
                .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
                .append(
                        "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"5\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\"")
                .append(" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">")
                .append("<alignment vertical=\"center\" wrapText=\"1\"/></xf>")
                .append("<xf numFmtId=\"49\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>")
                .append(
                        "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
        for (Tint tint : Tint.values()) {
            int fill = tint == Tint.NONE ? 0 : tint.ordinal() + 1;
            format(xml, 49, fill, "");
            format(xml, 49, fill, " quotePrefix=\"1\"");
            format(xml, 3, fill, "");
            format(xml, 164, fill, "");
        }
        xml.append("</cellXfs>");
    }

    private static void format(StringBuilder xml, int number, int fill, String more) {
        xml.append("<xf numFmtId=\"")
                .append(number)
                .append("\" fontId=\"0\" fillId=\"")
                .append(fill)
                .append("\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyFill=\"1\" applyBorder=\"1\"")
                .append(more)
                .append("/>");
    }
}
