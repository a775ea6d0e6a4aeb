package id.tampah.targeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.targeting.Operation;
import id.tampah.targeting.RecipeStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeFormTests {

    private static final RecipeStep DTKS = new RecipeStep(Operation.GABUNG, "DTKS");
    private static final RecipeStep PKH = new RecipeStep(Operation.KURANG, "PKH");
    private static final RecipeForm FORM = RecipeForm.of("Sasaran", List.of(DTKS, PKH));

    @ParameterizedTest
    @ValueSource(strings = {"hapus-2", "naik-99", "turun--1", "hapus-x", "hapus-99999999999", "buka", ""})
    void leavesTheRowsAloneWhenThePressNamesNone(String press) {
        assertThat(FORM.after(press).steps()).containsExactly(DTKS, PKH);
    }

    @Test
    void movesAndRemovesRows() {
        assertThat(FORM.after("naik-1").steps()).containsExactly(PKH, DTKS);
        assertThat(FORM.after("turun-0").steps()).containsExactly(PKH, DTKS);
        assertThat(FORM.after("turun-1").steps()).containsExactly(DTKS, PKH);
        assertThat(FORM.after("hapus-0").steps()).containsExactly(PKH);
        assertThat(FORM.after("tambah").steps()).hasSize(3);
    }
}
