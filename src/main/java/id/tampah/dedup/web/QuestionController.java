package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.dedup.CaseDetail;
import id.tampah.dedup.Cases;
import id.tampah.dedup.asking.Answer;
import id.tampah.dedup.asking.Question;
import id.tampah.dedup.asking.Questions;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions about doubles, as the village or Dukcapil sees and answers them: on a phone, one at a time. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/data-ganda/tanya")
class QuestionController {

    private final Questions questions;
    private final Cases cases;
    private final ComparedSides compared;

    @GetMapping
    @PreAuthorize(Allowed.ANSWER_CASES)
    String list(Model model) {
        model.addAttribute("open", lines(questions.toMe(true)));
        model.addAttribute("answered", lines(questions.toMe(false)));
        return "dedup/questions";
    }

    private List<QuestionLine> lines(List<Question> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> names =
                cases.names(asked.stream().map(Question::caseId).distinct().toList());
        return asked.stream()
                .map(each -> QuestionLine.of(each, names.getOrDefault(each.caseId(), List.of())))
                .toList();
    }

    @GetMapping("/{id}")
    @PreAuthorize(Allowed.ANSWER_CASES)
    String show(@PathVariable UUID id, Model model) {
        return page(questions.find(id), new AnswerForm(null, null), model);
    }

    private String page(Question question, AnswerForm form, Model model) {
        CaseDetail detail = cases.see(question.caseId());
        model.addAttribute("question", question);
        model.addAttribute("it", detail.summary());
        model.addAttribute("sides", compared.sides(detail));
        model.addAttribute("answers", Answer.values());
        model.addAttribute("form", form);
        return "dedup/question";
    }

    @PostMapping("/{id}")
    @PreAuthorize(Allowed.ANSWER_CASES)
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form.answer() == null || errors.hasErrors()) {
            return page(questions.find(id), form, model);
        }
        questions.answer(id, form.answer(), form.text());
        redirect.addFlashAttribute("done", "dedup.answer.done");
        return "redirect:/data-ganda/tanya";
    }
}
