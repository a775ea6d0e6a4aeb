package id.tampah.intake.door;

import id.tampah.intake.Severity;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.Mappings;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.intake.reading.SingleRow;
import id.tampah.program.SourceKind;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.writing.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Checks a registration as what it will be: a row of a list of proposals. */
@Component
@RequiredArgsConstructor
class RegistrationCheck {

    private final Regions regions;
    private final SealedFiles files;
    private final ReadingLimits limits;

    /** A row of nothing but blanks is none to the reading; a form sent empty lacks what every row must have. */
    private static final List<Found> NOTHING_TYPED = List.of(
            new Found(Severity.DITAHAN, "NIK_BLANK", "NIK", ""), new Found(Severity.DITAHAN, "NAME_BLANK", "NAMA", ""));

    List<Found> check(Registration registration) {
        if (registration.cells().stream().allMatch(String::isBlank)) {
            return NOTHING_TYPED;
        }
        RegionCode region = new RegionCode(registration.region());
        ListToRead list = new ListToRead(region, SourceKind.PROPOSALS, Mappings.NONE, limits.of(SourceKind.PROPOSALS));
        return new SingleRow(list, regions.tree())
                .check(csv(List.of(registration)), files.newPlain()).stream()
                        .map(each -> new Found(
                                each.severity(),
                                each.reason(),
                                each.column() < 0 ? "" : Registration.HEADINGS.get(each.column()),
                                each.detail()))
                        .toList();
    }

    static byte[] csv(List<Registration> people) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(bytes)) {
            csv.row(Registration.HEADINGS);
            for (Registration person : people) {
                csv.row(person.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
