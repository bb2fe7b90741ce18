import { type Culture, names } from './culture.ts';

/** English, Irish, Scottish, Welsh and Jewish Londoners. */
export const britishIsles: readonly Culture[] = [
  {
    id: 'english',
    share: 300,
    pattern: 'family-surname',
    female: names(
      'Olivia, Amelia, Isla, Ava, Lily, Grace, Freya, Poppy, Charlotte, Sophie, Chloe, Jessica, Emily, Lauren, Hannah, Rebecca, Gemma, Kelly, Stacey, Natalie, Victoria, Claire, Nicola, Joanne, Tracey, Sharon, Deborah, Susan, Julie, Karen, Linda, Christine, Margaret, Patricia, Maureen, Jean, Doreen, Joan, Sylvia, Beryl, Edna, Florence, Rose, May, Hazel, Daisy, Anne-Marie, Mary, April, Holly',
    ),
    male: names(
      'Oliver, George, Arthur, Harry, Jack, Charlie, Alfie, Freddie, Archie, Thomas, James, William, Joshua, Daniel, Matthew, Luke, Ryan, Jake, Lee, Dean, Darren, Wayne, Jason, Gary, Kevin, Mark, Stephen, Steven, Paul, Andrew, Simon, Martin, Nigel, Trevor, Keith, Barry, Terence, Raymond, Derek, Dennis, Ronald, Albert, Reginald, Stanley, Leonard, Frank, Edward, John, Peter, Robert, Mason',
    ),
    surnames: names(
      "Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Robinson, Wright, Thompson, Evans, Walker, White, Roberts, Green, Hall, Wood, Jackson, Clarke, Harris, Clark, Turner, Hill, Cooper, Ward, Moore, Baker, King, Allen, Young, Lee, Parker, Cook, Bennett, Price, Cox, Marsh, Fox, Bird, Field, Long, Day, Rose, May, Church, London, Banks, Street, Reading, Ashworth, Birkett, Cartwright, Dunmore, Eastwood, Fairclough, Garrity, Hollis, Inglethorpe, Jessop, Kettering, Lampard, Mottram, Nettlefold, Oakeshott, Pemberton, Quilter, Rushworth, Stanniforth, Tidswell, Underhill, Vickerage, Wetherall, Yardley, Carter-Bourne, Leigh-Hunter, Smythe-Barrow, D'Arcy, de Vere, St John",
    ),
    middle: names(
      'Ann/James, Marie/John, Jane/William, Elizabeth/Edward, Louise/Thomas, Rose/David, May/George, Kathleen/Alan, Alice/Lee',
    ),
    middleChance: 0.55,
  },
  {
    id: 'irish',
    share: 26,
    pattern: 'family-surname',
    female: names(
      'Siobhán, Aoife, Niamh, Caoimhe, Saoirse, Róisín, Gráinne, Bríd, Bridget, Kathleen, Noreen, Maeve, Eileen, Deirdre, Clodagh',
    ),
    male: names(
      'Seán, Cian, Oisín, Pádraig, Patrick, Eoin, Liam, Declan, Brendan, Dermot, Fergal, Gerard, Conor, Ciarán, Finbar',
    ),
    surnames: names(
      "O'Brien, O'Sullivan, Murphy, Kelly, Byrne, Ryan, O'Connor, Doyle, McCarthy, Gallagher, Doherty, Kennedy, Lynch, Quinn, McLoughlin, Ó Súilleabháin, Ní Dhomhnaill, Fitzgerald, Brennan, Nolan",
    ),
    middle: names('Mary/Joseph, Teresa/Anthony, Bernadette/Michael, Frances/Francis'),
    middleChance: 0.4,
  },
  {
    id: 'scottish',
    share: 18,
    pattern: 'family-surname',
    female: names('Morag, Ailsa, Catriona, Fiona, Kirsty, Mhairi, Eilidh, Shona, Iona, Isobel, Heather'),
    male: names('Callum, Hamish, Iain, Euan, Fraser, Alasdair, Gregor, Angus, Duncan, Ross, Craig'),
    surnames: names(
      'MacDonald, McKenzie, Campbell, Stewart, Fraser, Murray, MacLeod, Ross, Buchanan, Sinclair, Farquharson, McAllister, Mackintosh, Dalrymple, Menzies',
    ),
    middle: names('Margaret/Alexander, Jean/Robert, Elspeth/Bruce'),
    middleChance: 0.45,
  },
  {
    id: 'welsh',
    share: 12,
    pattern: 'family-surname',
    female: names('Bronwen, Carys, Cerys, Eleri, Ffion, Gwenllian, Megan, Nerys, Rhian, Sioned'),
    male: names('Aled, Dafydd, Emrys, Gareth, Gethin, Huw, Ieuan, Iolo, Llŷr, Rhys'),
    surnames: names('Llewellyn, Pugh, Probert, Gwynne, Morgan, Rees, Bowen, Griffiths, Ap Iorwerth, Vaughan'),
    middle: names('Mair/Wyn, Elin/Glyn'),
    middleChance: 0.4,
  },
  {
    id: 'jewish',
    share: 16,
    pattern: 'family-surname',
    female: names('Miriam, Rivka, Leah, Shoshana, Esther, Chaya, Devorah, Naomi, Tamar, Golda'),
    male: names('Moshe, Yitzchok, Avrohom, Shlomo, Ezra, Reuben, Saul, Mordechai, Yaakov, Eli'),
    surnames: names('Cohen, Levy, Grünfeld, Rosenbaum, Feldman, Sternlicht, Pinsker, Halpern, Zimmerman, Ben-David'),
    middle: names('Ruth/David, Sarah/Samuel'),
    middleChance: 0.3,
  },
];
