package id.tampah.dedup.web;

import id.tampah.dedup.CaseSide;
import id.tampah.dedup.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side as the page shows it: its values with what differs from the side it is compared with.
 *
 * @param number as it is counted on the page; its letter is the key that chooses it
 * @param choice what keeping it means; null for a claim that has left the case
 * @param drops letters of the sides that would be dropped
 */
public record ComparedSide(
        int number,
        CaseSide side,
        @Nullable Choice choice,
        String drops,
        String place,
        List<Piece> name,
        List<Piece> nik,
        List<Piece> noKk,
        List<Piece> birthDate,
        List<Piece> address) {

    /** A for the first side, and so on. */
    public String letter() {
        return letter(number);
    }

    static String letter(int number) {
        return Character.toString('A' + number - 1);
    }
}
