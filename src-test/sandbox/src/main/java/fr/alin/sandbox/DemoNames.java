package fr.alin.sandbox;

import java.util.List;
import java.util.Random;

/** Invented people and firms, mirroring the diversity of France. */
final class DemoNames {
    static final List<String> LAST = List.of(
            "MARTIN",
            "BERNARD",
            "NGUYEN",
            "BENALI",
            "TRAORÉ",
            "COSTA",
            "LEFÈVRE",
            "DIALLO",
            "GARCIA",
            "ROUX",
            "FONTAINE",
            "DA SILVA",
            "KONÉ",
            "LAMBERT",
            "GIRARD",
            "CHEVALIER",
            "MERCIER",
            "HADDAD",
            "YILMAZ",
            "PETIT",
            "ROUSSEAU",
            "CLÉMENT",
            "TRAN",
            "NDIAYE",
            "MEYER",
            "SCHMITT",
            "FERNANDEZ",
            "LE GALL",
            "LE GOFF",
            "PAYET",
            "HOARAU",
            "BOUCHER",
            "BARBIER",
            "ARNAUD",
            "SISSOKO",
            "CAMARA",
            "OUEDRAOGO",
            "KACI",
            "SAIDI",
            "MOREL",
            "GUÉRIN",
            "MULLER",
            "HENRY",
            "ROUSSEL",
            "NICOLAS",
            "PERRIN",
            "MORIN",
            "MATHIEU",
            "DUMONT",
            "LOPEZ",
            "BLANC",
            "GARNIER",
            "FAURE",
            "ANDRÉ",
            "CŒUR",
            "D’ALMEIDA",
            "O’BRIEN",
            "VIDAL",
            "COLIN",
            "BRUN");
    private static final List<String> WOMEN = List.of(
            "Inès",
            "Camille",
            "Fatou",
            "Mai",
            "Ana",
            "Chloé",
            "Sarah",
            "Léa",
            "Aminata",
            "Nadia",
            "Zoé",
            "Julie",
            "Élodie",
            "Marie-Claire",
            "Sofia",
            "Awa",
            "Hélène",
            "Yasmine",
            "Lucie",
            "Margaux",
            "Noémie",
            "Leïla",
            "Anaïs",
            "Maëlys",
            "Rose",
            "Agathe",
            "Imane",
            "Linh",
            "Carla",
            "Océane");
    private static final List<String> MEN = List.of(
            "Karim",
            "Jean-Marc",
            "Thomas",
            "Mamadou",
            "Lucas",
            "Hugo",
            "Noël",
            "Rémi",
            "Mehdi",
            "Antoine",
            "Paul",
            "Idriss",
            "Théo",
            "Benoît",
            "François",
            "Minh",
            "Pedro",
            "Samuel",
            "Yanis",
            "Loïc",
            "Gaël",
            "Kevin",
            "Moussa",
            "Étienne",
            "Rayan",
            "Nathan",
            "Ousmane",
            "Bastien",
            "Ali",
            "Jérôme");
    static final List<String> LANDLORDS = List.of(
            "Habitat des Deux-Rives",
            "Logis du Canal",
            "Toits de l’Est",
            "Maisons Solidaires du Nord",
            "Résidences du Midi",
            "Foyers de la Loire");
    static final List<String> EMPLOYERS = List.of(
            "Ateliers du Canal",
            "Transports Bellevue",
            "Boulangeries Réunies",
            "Clinique des Tilleuls",
            "Mécanique de Précision Nord",
            "Vergers du Val",
            "Nettoyage Express Services",
            "Imprimerie Saint-Denis",
            "Logiciels Hirondelle",
            "Hôtels du Parc");

    private DemoNames() {}

    static String last(Random random) {
        return pick(LAST, random);
    }

    static String first(boolean woman, Random random) {
        return pick(woman ? WOMEN : MEN, random);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** A SIRET of the fictitious range 000, with a right key. */
    static String siret(int number) {
        String stem = "000%06d0001".formatted(number);
        for (int key = 0; key <= 9; key++) {
            if (luhn(stem + key)) {
                return stem + key;
            }
        }
        throw new IllegalStateException("no key for " + stem);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
