package id.tampah.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final List<Integer> SIXTY = IntStream.range(0, 60).boxed().toList();

    @Test
    void cutsAListIntoPages() {
        assertThat(Page.of(SIXTY, 0)).satisfies(first -> {
            assertThat(first.rows()).hasSize(25).startsWith(0);
            assertThat(first.previous()).isNull();
            assertThat(first.next()).isEqualTo(1);
        });
        assertThat(Page.of(SIXTY, 2)).satisfies(last -> {
            assertThat(last.rows()).hasSize(10).endsWith(59);
            assertThat(last.previous()).isEqualTo(1);
            assertThat(last.next()).isNull();
        });
    }

    @Test
    void showsTheNearestPageWhereThereIsNone() {
        assertThat(Page.of(SIXTY, 99)).isEqualTo(Page.of(SIXTY, 2));
        assertThat(Page.of(SIXTY, -1)).isEqualTo(Page.of(SIXTY, 0));
        assertThat(Page.of(List.of(), 0).rows()).isEmpty();
    }
}
