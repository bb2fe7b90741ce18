/** Version of the detector: findings made by another are made again. */
export const detectVersion = '8';
