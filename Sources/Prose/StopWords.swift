/// Words that say little about what a sentence is about.
package enum StopWords {
  package static let english: Set<String> = [
    "a", "about", "above", "across", "after", "again", "against", "ago", "all", "almost", "along", "already", "also",
    "although", "am", "amid", "among", "an", "and", "another", "any", "are", "around", "as", "at", "away", "back", "be",
    "because", "been", "before", "behind", "being", "below", "between", "both", "but", "by", "can", "could", "did",
    "do", "does", "done", "down", "during", "each", "earlier", "either", "even", "ever", "every", "few", "first", "for",
    "from", "further", "had", "has", "have", "having", "he", "her", "here", "hers", "him", "himself", "his", "how",
    "however", "i", "if", "in", "including", "instead", "into", "is", "it", "its", "itself", "just", "last", "late",
    "later", "least", "less", "like", "made", "many", "may", "me", "meanwhile", "might", "more", "most", "much", "must",
    "my", "near", "nearly", "never", "next", "no", "nor", "not", "now", "of", "off", "often", "on", "once", "one",
    "only", "or", "other", "others", "our", "out", "over", "own", "per", "quite", "rather", "recently", "said", "same",
    "say", "says", "saying", "several", "shall", "she", "should", "since", "so", "some", "soon", "still", "such",
    "than", "that", "the", "their", "them", "themselves", "then", "there", "these", "they", "this", "those", "though",
    "through", "thus", "to", "together", "told", "too", "toward", "towards", "two", "under", "until", "up", "upon",
    "us", "very", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose",
    "why", "will", "with", "within", "without", "would", "yet", "you", "your",
  ]
}
