package id.tampah.intake.reading;

import id.tampah.program.SourceKind;
import id.tampah.sheet.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How much one file may hold: the settings {@code tampah.limits.*}, for lists and for the register of a population. */
@ConfigurationProperties("tampah.limits")
public record ReadingLimits(Settings list, Settings register) {

    /** As the operator sets them; the rest of {@link Limits} guards the server and stays. */
    public record Settings(DataSize file, int columns, int rowsPerSheet, long rows, int cellCharacters) {

        Limits on(Limits shipped) {
            return shipped.with(file.toBytes(), columns, rowsPerSheet, rows, cellCharacters);
        }
    }

    public Limits of(SourceKind kind) {
        return kind == SourceKind.REGISTER ? register.on(Limits.forRegister()) : list.on(Limits.forLists());
    }
}
