package id.tampah.dedup.web;

import id.tampah.dedup.asking.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody who knows the people answers. */
public record AnswerForm(
        @Nullable @NotNull(message = "{dedup.answer.choose}")
        Answer answer,

        @Nullable @Size(max = 500, message = "{dedup.answer.long}")
        String note) {

    String text() {
        return note == null ? "" : note.strip();
    }
}
