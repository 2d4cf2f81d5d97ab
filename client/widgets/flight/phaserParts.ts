// The parts of Phaser that the stage is drawn with: half of its size; input, sound, physics and loaders stay out of the download.
// What a scene may use (`this.add.graphics`, `this.tweens`) is made known by a line here. Loaded with the stage only.
// Before all others: its parts need each other, and only this way in brings them into their order.
import 'phaser/src/renderer/index.js';
import constants from 'phaser/src/const.js';
import Game from 'phaser/src/core/Game.js';
import SCALE_MODES from 'phaser/src/scale/const/SCALE_MODE_CONST.js';
import Scene from 'phaser/src/scene/Scene.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/gameobjects/text/TextFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/tweens/TweenManager.js';

const { CANVAS, WEBGL } = constants;

export const phaser = { Game, Scene, CANVAS, WEBGL, NO_SCALING: SCALE_MODES.NONE };
