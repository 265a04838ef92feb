package com.petmatch.security.firewall;

import java.util.HashMap;
import java.util.Map;

/** The elements and attributes that can run script, or change what a page loads. */
final class HtmlNames {

    static final int ORDINARY = 0;
    static final int SCRIPT = 1;
    static final int ACTIVE = 2;
    /** Active once it has an attribute: bare it is a placeholder in somebody's text. */
    static final int ACTIVE_WITH_ATTRIBUTE = 3;

    static final int STYLE = 4;
    static final int EVENT = 5;
    static final int URL = 6;
    static final int SOURCE_DOCUMENT = 7;
    static final int ANIMATED = 8;
    static final int META = 9;
    static final int BINDING = 10;
    /** Of another vocabulary's elements. */
    static final int PREFIX = 11;

    private static final WordMap ELEMENTS = elements();
    private static final WordMap ATTRIBUTES = attributes();

    private static final String EVENTS = "abort activate afterprint afterscriptexecute animationcancel animationend"
            + " animationiteration animationstart auxclick beforeactivate beforecopy beforecut beforedeactivate"
            + " beforeeditfocus beforeinput beforematch beforepaste beforeprint beforescriptexecute beforetoggle beforeunload"
            + " beforeupdate begin blur bounce cancel canplay canplaythrough cellchange change click close contextmenu"
            + " controlselect copy cuechange cut dataavailable datasetchanged datasetcomplete dblclick deactivate drag"
            + " dragdrop dragend dragenter dragexit dragleave dragover dragstart drop durationchange emptied end ended error"
            + " errorupdate filterchange finish focus focusin focusout formdata fullscreenchange gesturestart"
            + " gotpointercapture hashchange help input invalid keydown keypress keyup languagechange layoutcomplete load"
            + " loadeddata loadedmetadata loadend loadstart losecapture lostpointercapture mediacomplete mediaerror message"
            + " messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel move moveend"
            + " movestart offline online outofsync page pagehide pageshow paint paste pause play playing pointercancel"
            + " pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerrawupdate pointerup popstate"
            + " progress propertychange ratechange readystatechange redo rejectionhandled repeat reset resize resizeend"
            + " resizestart resume reverse rowdelete rowenter rowexit rowinserted rowsdelete rowsinserted scroll scrollend"
            + " scrollsnapchange search securitypolicyviolation seek seeked seeking select selectionchange selectstart show"
            + " slotchange stalled start stop storage submit suspend syncrestored timeerror timeupdate toggle touchcancel"
            + " touchend touchmove touchstart trackchange transitioncancel transitionend transitionrun transitionstart"
            + " undo unhandledrejection unload urlflip volumechange waiting webkitanimationend webkitanimationstart"
            + " webkittransitionend webkitmouseforcedown webkitwillrevealbottom wheel zoom";

    private HtmlNames() {}

    static int element(CharSequence text, int from, int to) {
        return ELEMENTS.find(text, from, to);
    }

    static int attribute(CharSequence text, int from, int to) {
        return ATTRIBUTES.find(text, from, to);
    }

    private static WordMap elements() {
        Map<String, Integer> names = new HashMap<>();
        WordMap.addAll(names, SCRIPT, "script svg:script html:script xhtml:script x:script");
        WordMap.addAll(
                names,
                ACTIVE,
                "iframe embed applet svg math frameset bgsound ilayer noscript xss vmlframe isindex foreignobject animate"
                        + " animatetransform animatemotion annotation-xml mglyph malignmark noembed noframes plaintext xmp portal"
                        + " fencedframe v:vmlframe v:rect xsl:stylesheet xsl:value-of html:iframe html:img keygen nextid");
        WordMap.addAll(
                names,
                ACTIVE_WITH_ATTRIBUTE,
                "object base link meta form frame handler listener import layer set use image xml");
        WordMap.addAll(names, STYLE, "style");
        WordMap.addAll(names, PREFIX, "xsl html xhtml v");
        return new WordMap(names, ORDINARY);
    }

    private static WordMap attributes() {
        Map<String, Integer> names = new HashMap<>();
        for (String event : EVENTS.split(" ", -1)) {
            names.put("on" + event, EVENT);
        }
        WordMap.addAll(names, EVENT, "fscommand seeksegmenttime");
        WordMap.addAll(
                names,
                URL,
                "href src action formaction xlink:href data code codebase classid poster background lowsrc dynsrc from to"
                        + " values by folder ping manifest profile cite longdesc usemap icon xml:base value content srcset handler");
        WordMap.addAll(names, SOURCE_DOCUMENT, "srcdoc");
        WordMap.addAll(names, ANIMATED, "attributename");
        WordMap.addAll(names, META, "http-equiv");
        WordMap.addAll(names, BINDING, "datasrc dataformatas datafld");
        WordMap.addAll(names, STYLE, "style");
        return new WordMap(names, ORDINARY);
    }
}
