package id.tampah.demo;

import id.tampah.demo.people.DemoSample;
import id.tampah.demo.people.DemoScale;
import id.tampah.demo.people.DemoWorld;
import id.tampah.intake.SampleWorkbooks;
import id.tampah.region.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The workbooks offered for download on the upload page. */
@Component
@RequiredArgsConstructor
@ConditionalOnProperty("tampah.demo")
class DemoSampleFiles implements SampleWorkbooks {

    private final Regions regions;

    @Override
    public List<Sample> samples() {
        return Arrays.stream(DemoSample.values()).map(DemoSampleFiles::sample).toList();
    }

    private static Sample sample(DemoSample sample) {
        return new Sample(sample.getFileName(), "demo.sample." + sample.name(), sample.getSource(), sample.getRegion());
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        return Arrays.stream(DemoSample.values())
                .filter(sample -> sample.getFileName().equals(name))
                .findFirst()
                .map(this::write);
    }

    private byte[] write(DemoSample sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DemoWorld.dirty(regions.tree(), DemoScale.DEMO).samples().write(sample, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
