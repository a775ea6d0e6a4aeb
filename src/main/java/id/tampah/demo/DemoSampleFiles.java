package id.tampah.demo;

import id.tampah.demo.lists.DemoSample;
import id.tampah.demo.lists.DemoSamples;
import id.tampah.demo.lists.DemoScale;
import id.tampah.demo.lists.DemoWorld;
import id.tampah.intake.SampleWorkbooks;
import id.tampah.region.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The workbooks offered for download on the upload page; their world of 60,000 people is made once, at the first download. */
@Component
@RequiredArgsConstructor
@ConditionalOnProperty("tampah.demo")
class DemoSampleFiles implements SampleWorkbooks {

    private final Regions regions;
    private final Supplier<Map<String, byte[]>> files = SingletonSupplier.of(this::writeAll);

    @Override
    public List<Sample> samples() {
        return Arrays.stream(DemoSample.values()).map(DemoSampleFiles::sample).toList();
    }

    private static Sample sample(DemoSample sample) {
        return new Sample(sample.getFileName(), "demo.sample." + sample.name(), sample.getSource(), sample.getRegion());
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get().get(name));
    }

    private Map<String, byte[]> writeAll() {
        DemoSamples samples = DemoWorld.dirty(regions.tree(), DemoScale.DEMO).samples();
        return Arrays.stream(DemoSample.values())
                .collect(Collectors.toMap(DemoSample::getFileName, sample -> write(samples, sample)));
    }

    private static byte[] write(DemoSamples samples, DemoSample sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            samples.write(sample, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
