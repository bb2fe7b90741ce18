import { type Culture, names } from './culture.ts';

/** Caribbean and Latin American Londoners. */
export const caribbeanAmericas: readonly Culture[] = [
  {
    id: 'caribbean',
    share: 52,
    pattern: 'family-surname',
    female: names(
      'Sherene, Marcia, Beverley, Yvonne, Claudette, Merlene, Shanice, Tanisha, Latoya, Icilda, Velma, Cynthia, Gloria, Hyacinth, Paulette, Simone',
    ),
    male: names(
      'Winston, Delroy, Leroy, Clifton, Errol, Courtney, Marlon, Jermaine, Tyrone, Andre, Dwayne, Desmond, Everton, Neville, Vivian',
    ),
    surnames: names(
      'Campbell, Brown, Williams, Grant, Gordon, Bailey, Reid, Francis, Morrison, Blake, Samuels, Henry, Joseph, Charles, St Louis, Pierre, Alleyne, Braithwaite, Ramsaran, Persaud',
    ),
    middle: names('Patricia/Alexander, Angella/Anthony, Maxine/Constantine, Elaine/Lloyd'),
    middleChance: 0.5,
  },
  {
    id: 'colombian-spanish',
    share: 28,
    pattern: 'two-surnames',
    female: names('María José, Paola, Luz Marina, Carolina, Ángela, Rocío, Inés, Begoña, Lucía, Yolanda'),
    male: names('José Luis, Andrés, Julián, Óscar, Hernán, Íñigo, Álvaro, Diego, Wilmer, Jhon Jairo'),
    surnames: names(
      'García, Rodríguez, Muñoz, Ibáñez, Peña, Gómez, Quiñones, Restrepo, Ramírez, Ortiz, Etxeberria, Núñez, Castaño',
    ),
    middle: [],
    middleChance: 0,
  },
  {
    id: 'portuguese-brazilian',
    share: 32,
    pattern: 'two-surnames',
    female: names('Fátima, Conceição, Inês, Graça, Ana Paula, Luciana, Jéssica, Márcia, Filipa'),
    male: names('João, Tiago, Nuno, José António, Luís, Thiago, Wesley, Márcio, Gonçalo'),
    surnames: names(
      'da Silva, Gonçalves, dos Santos, Ferreira, Araújo, Conceição, Magalhães, Sousa, Abreu, Caires, de Freitas, Nóbrega',
    ),
    middle: [],
    middleChance: 0,
  },
];
