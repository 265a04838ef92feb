package com.petmatch.platform.admin;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the books say, for whoever may read them. */
@Controller("booksController")
class StatementController {

    private final Statements statements;

    StatementController(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/admin/statement")
    Answer statement() {
        return Page.of("admin/statement", statements.now());
    }
}
