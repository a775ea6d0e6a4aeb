package id.tampah.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.shared.RegionCode;
import id.tampah.testing.TampahTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TampahTest
class ZoneTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isTheSameInSqlAndInJava() {
        assertThat(IntStream.rangeClosed(11, 99).mapToObj(Integer::toString))
                .allSatisfy(province -> assertThat(jdbc.sql("SELECT region.pub_zone(:code)")
                                .param("code", province + "71")
                                .query(String.class)
                                .single())
                        .as(province)
                        .isEqualTo(IndonesianTime.of(new RegionCode(province + "71"))
                                .getZone()
                                .getId()));
    }
}
