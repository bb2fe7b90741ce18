/**
 * Archives of invented content, made with 7-Zip: `one.txt` (34 bytes: a tenant's name and a number that nobody can have) and `sub/two.txt`;
 * the locked ones with a password, the last of them with its directory encrypted too; a zip in Deflate64.
 */
export const packedSamples = {
  plain: Buffer.from(
    [
      'N3q8ryccAATvkId4pwAAAAAAAAAhAAAAAAAAAIXxCLwBADBUZW5hbnQgQW1pbmEgT2thZm9yLCBOSSBRUTEyMzQ1NkMKdHdvIHdvcmRzIGhlcm',
      'UKAAAAgTMHrg/RTICooJCgd17FQBiNa91HrTtRQdGhrF2wgs3o2Oj9AIWVy3znacCVEZ2iIz/Z/EE+RR7t/E3msH/kYXeqy5oc0+/WDZPRwhNU',
      'eR3WvfN9rA62eMMmX6dgVBu5P3TM89p4ajqMdxIWAxoAABcGNQEJcgAHCwEAASMDAQEFXQAQAAAMgJIKAZOBq0cAAA==',
    ].join(''),
    'base64',
  ),
  locked: Buffer.from(
    [
      'N3q8ryccAARrwSSbzwAAAAAAAAAiAAAAAAAAAJJpyNvnXSOLjhoNPq/UcJ+PpExxkhuZ/+lhk5/B9U6Oyye9CZXFQKSlPXC/7dEeE4ZVjnJ5Ox',
      'YCVm3W3SHkLygMez24AACBMweuD9Hy+/1Au5RkOzmkeudqI0YXy6luhSIjV+VXeYp5jAu66tJWtsUZGomumHwJHyIDWUpdnK1lEf61osMyAkou',
      'tkbzxagwgltWQuf1JUQfpDNlWdCENGOkT7eaSL+TXnUfFzDzPuRE2QPgS6f3o2tKPfjvQoF3DgkXKkdviN4V41GWypUiPnSAAAAXBkABCYCPAA',
      'cLAQABIwMBAQVdABAAAAyAsgoBP6mudgAA',
    ].join(''),
    'base64',
  ),
  lockedDirectory: Buffer.from(
    [
      'N3q8ryccAATcqOk+oAAAAAAAAAAuAAAAAAAAAMkVjX3hxJtJAy4PsssTnH4MVJIC9py95gL+7VU6lcjghYXBhc/yW1RTWS6LhZz+Kd2nqxTFRw',
      '7HeMRnr5YmBVjwlkNNX9+/tBEkDG3vNn7xpguSJS9xLp0CEQNOJMr/zdz8zP++UMTh9n16Zy4WNDhxeTMhSbsyzZJM2iR0NpecVS0SlHX3Prt1',
      'SLIzynie1MN5LxzoIT6Za4dN0L/GreS+34drFwYwAQlwAAcLAQABJAbxBwESUw888i36FbHqTsISLtoF/QJVDGoKAaOFCFIAAA==',
    ].join(''),
    'base64',
  ),
  deflate64: Buffer.from(
    [
      'UEsDBBUAAAAJAFuadV0+X6GTQQAAABAJAAAHAAAAcmVwLnR4dOXLuwkAIBRD0d4pMoBLBfxg8wR94PoKlm5gUqW4h2dYfaSJXkB4NppHsLIZaO',
      'm+NwnyUl7KS3kpL+WlvJSXf8kNUEsBAj8DFQAAAAkAW5p1XT5foZNBAAAAEAkAAAcAJAAAAAAAAAAggKSBAAAAAHJlcC50eHQKACAAAAAAAAEA',
      'GADCsMYl7XndAQAAAAAAAAAAAAAAAAAAAABQSwUGAAAAAAEAAQBZAAAAZgAAAAAA',
    ].join(''),
    'base64',
  ),
  bzip2: Buffer.from(
    ['QlpoOTFBWSZTWfVUpawAAAnfgAAQQAQ/ACghpAAjK5QAIAAimgAaADIUAAAZMiRswJ4jKdBGt1IgFi8G7FzheaRx+LuSKcKEh6qlLWA='].join(
      '',
    ),
    'base64',
  ),
  xz: Buffer.from(
    [
      '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAhVGVuYW50IEFtaW5hIE9rYWZvciwgTkkgUVExMjM0NTZDCgAAAEeqHEu0berLAAE6IrYqT9Aftv',
      'N9AQAAAAAEWVo=',
    ].join(''),
    'base64',
  ),
};
