package fr.alin.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * {@code app:offerCards}: offers as the items of a list. Written here and not as a tag of expressions, because twelve
 * cards were half the time of the page that everybody asks for most (docs/performance.md).
 */
@FacesComponent("alin.OfferCards")
public class OfferCards extends UIComponentBase {
    @Override
    public String getFamily() {
        return "alin";
    }

    /** Attribute {@code value}: a list of {@link OfferCard}. */
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Markup markup = new Markup(faces.getResponseWriter());
        for (Object card : (List<?>) Objects.requireNonNull(getAttributes().get("value"), "value")) {
            markup.card((OfferCard) card);
        }
    }

    /** What a card is made of. */
    private record Markup(ResponseWriter writer) {
        void card(OfferCard card) throws IOException {
            open("li", "offer card");
            picture(card);
            open("div", "tx");
            heading(card);
            facts(card);
            fit(card);
            foot(card);
            close("div");
            close("li");
        }

        private void picture(OfferCard card) throws IOException {
            open("div", "ph");
            writer.startElement("img", null);
            writer.writeAttribute("src", card.getPicture(), null);
            writer.writeAttribute("alt", "", null);
            writer.writeAttribute("width", 480, null);
            writer.writeAttribute("height", 270, null);
            writer.writeAttribute("loading", "lazy", null);
            close("img");
            if (card.isAvailableNow()) {
                marked("span", "tag ok", "check", Words.format("offers.availableNow"));
            } else if (card.isAccessible()) {
                marked("span", "tag info", "pmr", Words.format("offer.pmr"));
            }
            close("div");
        }

        private void heading(OfferCard card) throws IOException {
            writer.startElement("h3", null);
            writer.startElement("a", null);
            writer.writeAttribute("href", card.getUrl(), null);
            plain("span", "vh", card.getKind() + " " + card.getTypology() + ", ");
            writer.writeText(card.getPlace(), null);
            close("a");
            close("h3");
            open("p", "price");
            plain("b", "", card.getPrice());
            plain("span", "", Words.format("offer.withCharges"));
            close("p");
        }

        private void facts(OfferCard card) throws IOException {
            open("ul", "facts");
            marked("li", "", "size", card.getSurface());
            marked("li", "", "door", card.getTypology());
            open("li", "");
            plain("span", "", card.getFloor());
            close("li");
            close("ul");
        }

        private void fit(OfferCard card) throws IOException {
            if (card.isPlainlyFitting()) {
                marked("p", "fit", "check", Words.format("offer.fits"));
            }
            String warning = card.getWarning();
            if (!warning.isEmpty()) {
                marked("p", "fit no", "warn", warning);
            }
        }

        private void foot(OfferCard card) throws IOException {
            open("div", "ft");
            open("span", "");
            writer.writeText(Words.format("offer.until", card.getUntil()) + " ", null);
            if (card.isSoon()) {
                plain("b", "soon", Words.format("offer.soon", card.getDaysLeft()));
            }
            close("span");
            plain("span", "", Words.format("offer.candidatures", card.getCandidatures()));
            close("div");
        }

        private void marked(String name, String style, String icon, String text) throws IOException {
            open(name, style);
            open("svg", "ic");
            writer.writeAttribute("aria-hidden", "true", null);
            writer.writeAttribute("focusable", "false", null);
            writer.startElement("use", null);
            writer.writeAttribute("href", "/statique/icons.svg#" + icon, null);
            close("use");
            close("svg");
            writer.writeText(text, null);
            close(name);
        }

        private void plain(String name, String style, String text) throws IOException {
            open(name, style);
            writer.writeText(text, null);
            close(name);
        }

        private void open(String name, String style) throws IOException {
            writer.startElement(name, null);
            if (!style.isEmpty()) {
                writer.writeAttribute("class", style, null);
            }
        }

        private void close(String name) throws IOException {
            writer.endElement(name);
        }
    }
}
