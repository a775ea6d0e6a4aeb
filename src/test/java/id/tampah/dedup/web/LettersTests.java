package id.tampah.dedup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTests {

    @Test
    void marksOnlyTheLettersTheOtherLacks() {
        assertThat(Letters.unlike("MUHAMMAD", "MUHAMAD"))
                .filteredOn(Piece::differs)
                .extracting(Piece::text)
                .containsExactly("M");
        assertThat(Letters.unlike("MUHAMAD", "MUHAMMAD")).noneMatch(Piece::differs);
    }

    @Test
    void marksTheWholeOfAnotherName() {
        assertThat(Letters.unlike("UJANG", "ENTIN SUHARTINI")).containsExactly(new Piece("UJANG", true));
    }

    @Test
    void marksADigitWithoutShowingIt() {
        assertThat(Letters.unlikeDigits("327101**********", "3271010141850001", "3271010141860001"))
                .containsExactly(new Piece("327101*****", false), new Piece("*", true), new Piece("****", false));
    }
}
