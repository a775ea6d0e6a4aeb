package id.tampah.intake;

import java.util.List;
import java.util.Optional;

/** Ready-made lists offered for download on the upload page; implemented where demonstration data are made. */
public interface SampleWorkbooks {

    /**
     * One workbook.
     *
     * @param name file name without folder, such as {@code gubernur-nik-salah.xlsx}
     * @param shows message key: what it shows when uploaded
     * @param source code of the source it is for
     * @param region digits of the region it is for
     */
    record Sample(String name, String shows, String source, String region) {}

    List<Sample> samples();

    Optional<byte[]> bytes(String name);
}
