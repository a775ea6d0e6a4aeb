package id.tampah.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesFirstTests {

    private final PagesFirst pages = new PagesFirst();

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    /** Whether it rests shows in that an interruption ends the rest. */
    @Test
    void restsBehindAStepWhileSomebodyWaits() {
        pages.asked();
        assertThatThrownBy(() -> pages.step(Thread.currentThread()::interrupt))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void goesOnAtOnceWhenAllAreAnswered() {
        pages.asked();
        pages.answered();
        pages.step(Thread.currentThread()::interrupt);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
