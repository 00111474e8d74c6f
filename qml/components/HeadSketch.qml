// A head seen from the front, to draw a hairline on with pen, finger or mouse; or from above, for scars. The drawing is the caller's, as with
// SignaturePad: bind `strokes`, add what strokeFinished() brings, drop all or the last on cleared() and undone().
import QtQuick
import Stipple.Components // for HeadFigure and InkSurface: a C++ type is seen only through its module
import Stipple.Theme

Item {
    id: sketch

    property string name: ""
    property string label: qsTr("Draw here")
    property var strokes: []
    property real padWidth: 1000
    property real padHeight: 1000
    property bool readOnly: false
    property bool fromAbove: false
    // Each line is one thing, and has its number.
    property bool numbered: false
    // With gloves on; and where taking back one by one is enough.
    property bool large: false
    property bool clears: true
    readonly property bool empty: strokes.length === 0

    signal strokeFinished(stroke: var)
    signal cleared
    signal undone

    // Not a layout: one whose height follows from its width would keep the height of the width it began with.
    implicitWidth: Theme.space.narrow
    implicitHeight: ground.height + (readOnly ? 0 : Theme.space.s + buttons.height)

    Rectangle {
        id: ground

        width: sketch.width
        height: Math.round(sketch.width * sketch.padHeight / sketch.padWidth)
        radius: Theme.space.radius
        color: Theme.color.field
        border.width: Theme.space.line
        border.color: ink.drawing ? Theme.color.accent : Theme.color.outline
        Accessible.role: Accessible.Graphic
        Accessible.name: sketch.label
        Accessible.description: sketch.empty ? qsTr("Nothing is drawn.") : qsTr("%Ln line(s) drawn.", "", sketch.strokes.length)

        HeadFigure {
            anchors.centerIn: parent
            height: parent.height - Theme.space.l
            width: height * ratio
            view: sketch.fromAbove ? HeadFigure.Top : HeadFigure.Front
            skin: Theme.color.card
            line: Theme.color.outline
            lineWidth: Theme.space.line * 1.5
        }
        InkSurface {
            id: ink

            objectName: sketch.name
            anchors.fill: parent
            strokes: sketch.strokes
            padWidth: sketch.padWidth
            padHeight: sketch.padHeight
            readOnly: sketch.readOnly
            strokeWidth: Theme.space.xs
            color: Theme.color.accent
            onStrokeFinished: stroke => sketch.strokeFinished(stroke)
        }
        Repeater {
            model: sketch.numbered ? sketch.strokes : []

            Rectangle {
                id: number

                required property var modelData
                required property int index
                readonly property var start: modelData.length > 0 ? modelData[0] : null

                x: start ? start.x / sketch.padWidth * ground.width - width - Theme.space.xs : 0
                y: start ? start.y / sketch.padHeight * ground.height - height / 2 : 0
                width: height
                height: Theme.space.icon
                radius: height / 2
                color: Theme.color.accent

                TextBlock {
                    anchors.centerIn: parent
                    text: number.index + 1
                    look: TextBlock.Caption
                    color: Theme.color.accentInk
                    strong: true
                    Accessible.ignored: true
                }
            }
        }
    }
    Flow {
        id: buttons

        anchors.top: ground.bottom
        anchors.topMargin: Theme.space.s
        width: sketch.width
        visible: !sketch.readOnly
        spacing: Theme.space.s

        PushButton {
            objectName: sketch.name + ".undo"
            kind: sketch.large ? PushButton.Secondary : PushButton.Quiet
            large: sketch.large
            enabled: !sketch.empty
            text: qsTr("Undo")
            onClicked: sketch.undone()
        }
        PushButton {
            objectName: sketch.name + ".clear"
            visible: sketch.clears
            kind: PushButton.Quiet
            enabled: !sketch.empty
            text: qsTr("Clear")
            onClicked: sketch.cleared()
        }
    }
}
