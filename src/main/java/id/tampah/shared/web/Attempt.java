package id.tampah.shared.web;

import id.tampah.shared.RuleViolationException;
import java.util.function.BiConsumer;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A deed that a form asks for; the page that follows says that it is done, or which rule stands in its way. */
public final class Attempt {

    private Attempt() {}

    /** Whether it was done. */
    public static boolean done(Runnable deed, String message, RedirectAttributes next) {
        try {
            deed.run();
        } catch (RuleViolationException rule) {
            tell(rule, next::addFlashAttribute);
            return false;
        }
        next.addFlashAttribute("done", message);
        return true;
    }

    /** Names the rule on the next page, {@code redirect::addFlashAttribute}, or on this one, {@code model::addAttribute}. */
    public static void tell(RuleViolationException rule, BiConsumer<String, Object> page) {
        page.accept("problem", rule.getMessageKey());
        page.accept("problemArgs", rule.getArguments());
    }
}
