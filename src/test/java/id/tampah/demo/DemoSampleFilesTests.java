package id.tampah.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.region.Regions;
import id.tampah.testing.TampahTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TampahTest
class DemoSampleFilesTests {

    @Autowired
    private Regions regions;

    @Test
    void writesItsFilesOnceAndHandsOutTheSame() {
        DemoSampleFiles files = new DemoSampleFiles(regions);
        assertThat(files.samples())
                .allSatisfy(sample -> assertThat(files.bytes(sample.name())).isPresent());
        byte[] first = files.bytes("pkh-ganda.csv").orElseThrow();
        assertThat(files.bytes("pkh-ganda.csv").orElseThrow()).isSameAs(first);
        assertThat(files.bytes("../secrets.properties")).isEmpty();
    }
}
