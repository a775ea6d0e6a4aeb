package id.tampah.citizen.web;

import id.tampah.access.Allowed;
import id.tampah.citizen.AidWords;
import id.tampah.citizen.Answer;
import id.tampah.citizen.Answers;
import id.tampah.citizen.Question;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The question "Apakah saya menerima bantuan?" and its answer, on one page that works without script. */
@Controller
@RequiredArgsConstructor
class CheckController {

    private final Answers answers;
    private final AidWords words;

    @GetMapping("/cek")
    @PreAuthorize(Allowed.ANYBODY)
    String ask(Model model) {
        model.addAttribute("form", new CheckForm(null, null));
        return "citizen/check";
    }

    @PostMapping("/cek")
    @PreAuthorize(Allowed.ANYBODY)
    String answer(
            @ModelAttribute("form") CheckForm form,
            BindingResult binding,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Question question = Question.of(form.nik(), form.name());
        question.problems().forEach(each -> binding.rejectValue(each.field(), each.key(), each.arguments(), null));
        if (binding.hasErrors()) {
            return "citizen/check";
        }
        return show(answers.answer(question, request.getRemoteAddr()), model, locale, response);
    }

    private String show(Answer answer, Model model, Locale locale, HttpServletResponse response) {
        if (answer.refused()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            return "citizen/limited";
        }
        clear(model);
        model.addAttribute("answered", Instant.now());
        model.addAttribute(
                "aids", answer.aids().stream().map(aid -> words.of(aid, locale)).toList());
        return "citizen/answer";
    }

    /** Whoever takes the phone next does not read the NIK in the form. */
    private static void clear(Model model) {
        CheckForm empty = new CheckForm(null, null);
        model.addAttribute("form", empty);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(empty, "form"));
    }
}
