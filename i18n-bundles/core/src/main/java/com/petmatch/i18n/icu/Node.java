package com.petmatch.i18n.icu;

import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Placeholder;
import java.util.List;

/** A piece of a message as written, before nested choices are flattened. */
sealed interface Node {

    record Leaf(Part part) implements Node {}

    record Choice(Placeholder selector, List<Branch> branches, int offset) implements Node {}

    record Branch(String key, List<Node> nodes) {}
}
