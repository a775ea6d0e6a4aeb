package id.tampah.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTextTests {

    private static final RegionTree TREE = RegionTree.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # code parts: province, regency, district, village, BPS | names: regency, district, village | region, doubt
            ,,,3271011001,                   | ,,                                | 3271011001 | NONE
            32,71,01,1001,                   | ,,                                | 3271011001 | NONE
            32,3271,327101,3271011001,       | ,,                                | 3271011001 | NONE
            ,3271,,,                         | ,,                                | 3271       | NONE
            ,3271,,,                         | ,Bogor Selatan,Pamoyanan          | 3271011005 | NONE
            ,,,3203012001,                   | ,,                                | 3271       | OUTSIDE
            ,3203,,,                         | Kota Bogor,Bogor Selatan,Pamoyanan | 3271      | OUTSIDE
            ,3271,3271010,3271010001,        | ,,                                | 3271       | BPS_CODE
            ,3271,3271010,3271010001,        | Kota Bogor,Bogor Selatan,Pamoyanan | 3271011005 | NONE
            32,71,010,001,                   | ,,                                | 3271       | BPS_CODE
            ,,,,3271010001                   | ,,                                | 3271       | BPS_CODE
            ,,,3271011999,                   | ,,                                | 3271       | UNKNOWN
            ,,,                              | KOTA BOGOR,KEC. BOGOR  SELATAN,KEL. PAMOYANAN | 3271011005 | NONE
            ,,,                              | Kab. Cianjur,,                    | 3271       | OUTSIDE
            """)
    void findsTheRegion(String codes, String names, String region, Place.Doubt doubt) {
        String[] code = (codes + ",,,,,x").split(",", -1);
        String[] name = (names + ",,,x").split(",", -1);
        RegionText text = new RegionText(code[0], code[1], code[2], code[3], code[4], name[0], name[1], name[2]);
        Place place = new Places(TREE, new RegionCode("3271")).of(text);
        String pamoyanan = TREE.byName(new RegionCode("327101"), "Pamoyanan")
                .orElseThrow()
                .code()
                .digits();
        assertThat(place.doubt()).isEqualTo(doubt);
        assertThat(place.code().digits())
                .isEqualTo(name[2].isEmpty() || doubt != Place.Doubt.NONE ? region : pamoyanan);
    }
}
