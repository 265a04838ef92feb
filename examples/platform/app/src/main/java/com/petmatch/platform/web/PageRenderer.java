package com.petmatch.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;

/** Turns a page and its context into HTML: escaped by place, templates compiled ahead. Safe for concurrent use. */
public final class PageRenderer {

    private final TemplateEngine engine;

    private PageRenderer(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Over the templates that the build compiled into the jar. */
    public static PageRenderer precompiled() {
        return new PageRenderer(TemplateEngine.createPrecompiled(ContentType.Html));
    }

    /** Over template sources, compiled on first use; for tests and for editing pages. */
    public static PageRenderer fromSources(Path sources, Path classes) {
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(sources), classes, ContentType.Html, PageRenderer.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return new PageRenderer(engine);
    }

    public String render(Page page, PageContext context) {
        StringOutput out = new StringOutput(16 * 1024);
        engine.render(page.template() + ".jte", Map.of("page", context, "model", page.model()), out);
        return out.toString();
    }
}
