package id.tampah.dukcapil;

/**
 * Dukcapil's answer about one compared field.
 *
 * @param percent similarity, 100 or 0 where a field can only agree or not
 */
public record FieldVerdict(RegisterField field, boolean agrees, int percent) {

    /** Whether the per cent says more than the word. */
    public boolean graded() {
        return field == RegisterField.NAMA || field == RegisterField.ALAMAT;
    }
}
