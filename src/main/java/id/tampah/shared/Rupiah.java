package id.tampah.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** An amount of money in whole rupiah. */
public record Rupiah(long amount) {

    @Override
    public String toString() {
        return "Rp " + NumberFormat.getIntegerInstance(Locale.of("id", "ID")).format(amount);
    }
}
