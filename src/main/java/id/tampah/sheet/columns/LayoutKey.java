package id.tampah.sheet.columns;

import id.tampah.shared.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A name for the headings of a sheet, however they are spelled, by which a layout is known again. */
public final class LayoutKey {

    private static final int BYTES = 16;

    private LayoutKey() {}

    public static String of(List<String> headings) {
        String plain = headings.stream().map(Headings::plain).collect(Collectors.joining("|"));
        return HexFormat.of().formatHex(Sha256.of(plain.replaceAll("\\|+$", "")), 0, BYTES);
    }
}
