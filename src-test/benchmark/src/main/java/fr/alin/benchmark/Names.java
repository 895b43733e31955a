package fr.alin.benchmark;

import java.util.List;

/** Names of invented people, with the accents, apostrophes and ligatures that French names have. */
final class Names {
    private static final List<String> LAST = List.of(
            ("MARTIN BERNARD NGUYEN BENALI TRAORÉ COSTA LEFÈVRE DIALLO GARCIA ROUX FONTAINE DA_SILVA KONÉ LAMBERT GIRARD"
                            + " CHEVALIER MERCIER HADDAD YILMAZ PETIT ROUSSEAU CLÉMENT TRAN NDIAYE MEYER SCHMITT FERNANDEZ"
                            + " LE_GALL LE_GOFF PAYET HOARAU BOUCHER BARBIER ARNAUD SISSOKO CAMARA OUEDRAOGO KACI SAÏDI MOREL"
                            + " GUÉRIN MULLER HENRY ROUSSEL NICOLAS PERRIN MORIN MATHIEU DUMONT LOPEZ BLANC GARNIER FAURE ANDRÉ"
                            + " CŒUR D’ALMEIDA D’ARTAGNAN O’BRIEN VIDAL COLIN BRUN BÉRANGER LEMAÎTRE BOURGEOIS PRÉVOST GAËTAN"
                            + " DE_L’ÉPINE SAINT-PIERRE CHÂTELAIN FRANÇOIS")
                    .split(" "));
    private static final List<String> WOMEN = List.of(
            ("Inès Camille Fatou Mai Ana Chloé Sarah Léa Aminata Nadia Zoé Julie Élodie Marie-Claire Sofia Awa Hélène"
                            + " Yasmine Lucie Margaux Noémie Leïla Anaïs Maëlys Rose Agathe Imane Linh Carla Océane Héloïse"
                            + " Anne-Cécile Françoise Gaëlle Joëlle")
                    .split(" "));
    private static final List<String> MEN = List.of(
            ("Karim Jean-Marc Thomas Mamadou Lucas Hugo Noël Rémi Mehdi Antoine Paul Idriss Théo Benoît François Minh"
                            + " Pedro Samuel Yanis Loïc Gaël Kevin Moussa Étienne Rayan Nathan Ousmane Bastien Ali Jérôme"
                            + " Jean-François Zéphyrin")
                    .split(" "));

    private Names() {}

    static String last(Draw draw) {
        return draw.pick(LAST).replace('_', ' ');
    }

    static String first(boolean woman, Draw draw) {
        return draw.pick(woman ? WOMEN : MEN);
    }
}
