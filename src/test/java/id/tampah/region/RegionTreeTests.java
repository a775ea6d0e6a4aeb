package id.tampah.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.shared.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTreeTests {

    private static final RegionTree TREE = RegionTree.bundled();

    @Test
    void knowsTheWholeCountry() {
        assertThat(TREE.counts())
                .containsEntry(RegionType.PROVINSI, 38)
                .containsEntry(RegionType.KABUPATEN, 416)
                .containsEntry(RegionType.KOTA, 98)
                .containsEntry(RegionType.KECAMATAN, 7_285)
                .containsEntry(RegionType.KELURAHAN, 8_496)
                .containsEntry(RegionType.DESA, 75_266);
    }

    @Test
    void walksFromTheProvinceToTheVillage() {
        assertThat(TREE.path(code("3271011001")))
                .extracting(Region::title)
                .hasSize(4)
                .startsWith("Provinsi Jawa Barat", "Kota Bogor", "Kecamatan Bogor Selatan");
        assertThat(TREE.children(code("3271"))).hasSize(6);
        assertThat(TREE.villages(code("3271"))).hasSize(68);
        assertThat(TREE.villages(code("52"))).hasSize(1_166);
    }

    @ParameterizedTest
    @CsvSource({
        "'', prov. ntb, 52",
        "'', D.I. Yogyakarta, 34",
        "'', DKI JAKARTA, 31",
        "32, KOTA BOGOR, 3271",
        "32, Kab. Bogor, 3201",
        "32, 'KABUPATEN  BOGOR', 3201",
        "31, Jakarta Selatan, 3174",
        "52, KAB.LOMBOK TIMUR, 5203",
        "3271, TANAH SEREAL, 327106",
        "3271, 'Kec. Bogor  Selatan', 327101",
        "327101, KEL. PAMOYANAN, 3271011005",
        "327101, DESA PAMOYANAN, 3271011005",
        "327101, Bondong An, 3271011002",
    })
    void readsNamesWithTheirNoise(String parent, String written, String expected) {
        assertThat(TREE.byName(code(parent), written)).map(Region::code).contains(code(expected));
    }

    @ParameterizedTest
    @CsvSource({"32, Bogor", "32, Kota Garut", "327101, Pamoyanan Barat", "3271, Bogor", "3271, ''"})
    void givesNoAnswerRatherThanAGuess(String parent, String written) {
        assertThat(TREE.byName(code(parent), written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3271, KOTA BOGOR, BOGOR SELATAN, PAMOYANAN, FOUND, 3271011005",
        "3271, '', '', Kel. Pamoyanan, FOUND, 3271011005",
        "3271, '', Bogor Selatan, '', NOT_NAMED, 327101",
        "3271, '', Bogor Selatan, Antah Berantah, UNKNOWN_NAME, 327101",
        "3271, KAB. BOGOR, CIBINONG, PABUARAN, OUTSIDE, 3271",
        "52, KOTA BOGOR, BOGOR SELATAN, PAMOYANAN, OUTSIDE, 52",
        "52, KOTA MATARAM, '', '', NOT_NAMED, 5271",
    })
    void placesARowOfAList(
            String within, String regency, String district, String village, Located.Outcome outcome, String expected) {
        assertThat(TREE.locate(code(within), regency, district, village))
                .isEqualTo(new Located(code(expected), outcome));
    }

    @Test
    void findsByTheBeginningOfTheNameFirst() {
        assertThat(TREE.search("pamoy", code("3271"), 5)).first().hasToString("Kelurahan Pamoyanan (32.71.01.1005)");
        assertThat(TREE.search("kota bogor", RegionCode.COUNTRY, 1)).first().hasToString("Kota Bogor (32.71)");
        assertThat(TREE.search("32.71.01", RegionCode.COUNTRY, 3)).hasSize(3);
        assertThat(TREE.search(" ", RegionCode.COUNTRY, 3)).isEmpty();
    }

    @Test
    void tellsTheTimeOfEachProvince() {
        assertThat(IndonesianTime.of(code("3271"))).isEqualTo(IndonesianTime.WIB);
        assertThat(IndonesianTime.of(code("5203"))).isEqualTo(IndonesianTime.WITA);
        assertThat(IndonesianTime.of(code("96"))).isEqualTo(IndonesianTime.WIT);
    }

    private static RegionCode code(String digits) {
        return new RegionCode(digits);
    }
}
