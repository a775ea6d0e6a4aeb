package id.tampah.intake;

import java.util.List;

/**
 * A column as it is shown before a list is read.
 *
 * @param letters as Excel names it
 * @param field name of the field it seems to hold, empty where nobody knows
 * @param samples its first cells; numbers of people are masked
 */
public record PreviewColumn(int number, String letters, String heading, String field, List<String> samples) {

    PreviewColumn meaning(String other) {
        return new PreviewColumn(number, letters, heading, other, samples);
    }
}
