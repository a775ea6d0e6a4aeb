package id.tampah.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.program.SourceKind;
import id.tampah.sheet.Limits;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class ReadingLimitsTests {

    @Test
    void areShippedAsTheReaderKnowsThem() throws IOException {
        ReadingLimits shipped = bound();

        assertThat(shipped.of(SourceKind.PROPOSALS)).isEqualTo(Limits.forLists());
        assertThat(shipped.of(SourceKind.REGISTER)).isEqualTo(Limits.forRegister());
    }

    private static ReadingLimits bound() throws IOException {
        MapConfigurationPropertySource settings =
                new MapConfigurationPropertySource(PropertiesLoaderUtils.loadAllProperties("application.properties"));
        return new Binder(settings).bind("tampah.limits", ReadingLimits.class).get();
    }
}
