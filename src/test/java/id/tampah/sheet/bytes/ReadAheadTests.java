package id.tampah.sheet.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.sheet.Refusal;
import id.tampah.sheet.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ReadAheadTests {

    private static final int LONG = 3_000_001;

    private final byte[] bytes = new byte[LONG];

    ReadAheadTests() {
        new Random(3).nextBytes(bytes);
    }

    @Test
    void bringsEveryByteInOrder() throws IOException {
        try (InputStream ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.read()).isEqualTo(bytes[0] & 0xff);
            assertThat(ahead.readNBytes(LONG))
                    .hasSize(LONG - 1)
                    .startsWith(bytes[1])
                    .endsWith(bytes[LONG - 1]);
            assertThat(ahead.read()).isEqualTo(-1);
            assertThat(ahead.read(new byte[10], 0, 10)).isEqualTo(-1);
        }
        try (InputStream ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void endsWhereNothingIs() throws IOException {
        try (InputStream ahead = new ReadAhead(InputStream.nullInputStream())) {
            assertThat(ahead.read()).isEqualTo(-1);
        }
    }

    @Test
    void tellsWhatWentWrongBehindTheBytesBeforeIt() throws IOException {
        try (InputStream ahead = new ReadAhead(followedBy(new Failing(Refusal.DAMAGED.because())))) {
            assertThat(ahead.readNBytes(LONG / 2)).hasSize(LONG / 2);
            assertThatThrownBy(ahead::readAllBytes).isInstanceOf(RefusedFileException.class);
        }
        try (InputStream ahead = new ReadAhead(followedBy(new Failing(new OutOfMemoryError("too large"))))) {
            assertThatThrownBy(ahead::readAllBytes).isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void closesTheStreamWhenNobodyReadsInIt() throws Exception {
        Slow slow = new Slow();
        try (InputStream ahead = new ReadAhead(slow)) {
            slow.begun.await();
        }
        assertThat(slow.closed).isTrue();
        assertThat(slow.closedWhileReading).isFalse();
    }

    /** Is read in for a while. */
    private static final class Slow extends InputStream {

        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile boolean reading;
        private boolean closed;
        private boolean closedWhileReading;

        @Override
        public int read() throws IOException {
            reading = true;
            begun.countDown();
            LockSupport.parkNanos(50_000_000);
            reading = false;
            return -1;
        }

        @Override
        public void close() {
            closed = true;
            closedWhileReading |= reading;
        }
    }

    @Test
    void stopsWaitingWhenInterrupted() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        InputStream stuck = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    never.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
        };
        try (InputStream ahead = new ReadAhead(stuck)) {
            Thread.currentThread().interrupt();
            assertThatIOException().isThrownBy(ahead::read).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            never.countDown();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private InputStream followedBy(InputStream next) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), next);
    }

    /** Fails at its first byte. */
    private static final class Failing extends InputStream {

        private final Throwable failure;

        Failing(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public int read() {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }
}
