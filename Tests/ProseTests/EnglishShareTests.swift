import Prose
import Testing

@Suite struct EnglishShareTests {
  @Test(
    "English prose is known by its commonest words",
    arguments: [
      "The bridge fell on the night of 4 May, and two men who were at work below it have not been seen since; the"
        + " mayor said that the inquiry would begin at once.",
      "CITY WINS CUP FOR THE THIRD TIME. Hill hits two, Shaw one, at windy Moor Lane; crowd of 40,000 sees Rovers"
        + " beaten in extra time, captain hurt, coach unmoved.",
    ])
  func english(text: String) throws { #expect(try #require(EnglishShare.of(text)) > 0.05) }

  @Test(
    "Other languages have next to none of them",
    arguments: [
      "Die Brücke stürzte in der Nacht zum 4. Mai ein, und zwei Männer, die an ihr arbeiteten, wurden seither nicht"
        + " mehr gesehen; der Bürgermeister sagte, die Untersuchung beginne sofort.",
      "Le pont s’est effondré dans la nuit du 4 mai, et deux hommes qui y travaillaient n’ont pas été revus depuis ;"
        + " le maire a déclaré que l’enquête commencerait aussitôt.",
      "De brug stortte in de nacht van 4 mei in, en twee mannen die eraan werkten zijn sindsdien niet meer gezien; de"
        + " burgemeester zei dat het onderzoek meteen zou beginnen.",
      "Мост рухнул в ночь на 4 мая, и двоих мужчин, работавших под ним, с тех пор не видели; мэр сказал, что"
        + " расследование начнётся немедленно, а движение по реке закрыто до конца недели.",
    ])
  func others(text: String) throws { #expect(try #require(EnglishShare.of(text)) < 0.02) }

  @Test("Few words tell nothing, and numbers are no words") func tooFew() {
    #expect(EnglishShare.of("Die Brücke stürzte ein.") == nil)
    #expect(EnglishShare.of(String(repeating: "1998 2004 17 ", count: 50)) == nil)
    #expect(EnglishShare.of("") == nil)
  }
}
