package com.petmatch.platform.fault;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The container's last resort: what no controller and no filter answered still becomes a page. */
@Controller
class FaultController implements ErrorController {

    @RequestMapping(path = "/error", produces = "text/html")
    Answer page(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        FaultPage model = new FaultPage(status, Optional.empty(), Optional.empty());
        return Page.of("fault/page", model).withStatus(status);
    }
}
