// A number with its unit. `value` and edited() have a plain point and plain digits ("12.5"); the box shows the language's
// own. What is no number is handed on as it was typed, so that the caller can say what is wrong. Buttons, and the up
// and down keys, step.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import "figures.js" as Figures

FieldFrame {
    id: entry

    property string name: ""
    property string value: ""
    property string unit: ""
    property string placeholder: ""
    property string hint: ""
    property string problem: ""
    property bool stepper: true
    property real step: 1
    property real from: 0
    property real to: 1e12
    property bool large: false
    // Where one begins from nothing.
    property real start: from > -1e12 ? from : 0
    property alias box: box

    signal edited(value: string)
    signal accepted

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    function show() {
        if (Figures.number(box.text) !== value)
            box.text = Figures.localNumber(value, Theme.locale);
    }
    // To the next multiple of the step, never past an end. From nothing one begins at the lower end.
    function move(by: int) {
        const known = value === "" ? NaN : Number(value);
        const places = (String(step).split(".")[1] || "").length;
        const next = isNaN(known) ? start : known + by * step;
        const held = Math.min(to, Math.max(from, next));
        edited(String(Number(held.toFixed(Math.max(places, (String(value).split(".")[1] || "").length)))));
    }

    help: hint
    error: problem
    errorName: name + ".problem"
    onValueChanged: show()
    Component.onCompleted: show()

    RowLayout {
        anchors.left: parent.left // so that it is mirrored
        width: Math.min(parent.width, Theme.space.narrow)
        spacing: Theme.space.s

        StepButton {
            objectName: entry.name + ".less"
            visible: entry.stepper
            iconName: "minus"
            large: entry.large
            enabled: entry.enabled && !(Number(entry.value) <= entry.from)
            onClicked: entry.move(-1)
        }
        InputBox {
            id: box

            objectName: entry.name
            Layout.fillWidth: true
            Layout.minimumHeight: entry.large ? Theme.space.touchSession : Theme.space.touchLarge
            placeholderText: entry.placeholder
            wrong: entry.error !== ""
            reserveEnd: entry.unit === "" ? 0 : unitWords.width + Theme.space.s
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhFormattedNumbersOnly
            Accessible.role: Accessible.SpinBox
            Accessible.name: entry.unit === "" ? entry.label : entry.label + ", " + entry.unit
            Accessible.description: entry.error !== "" ? entry.error : entry.help
            Accessible.onIncreaseAction: entry.move(1)
            Accessible.onDecreaseAction: entry.move(-1)
            Keys.onUpPressed: entry.move(1)
            Keys.onDownPressed: entry.move(-1)
            onTextEdited: entry.edited(Figures.number(text))
            onAccepted: entry.accepted()

            TextBlock {
                id: unitWords

                anchors.right: parent.right
                anchors.rightMargin: Theme.space.l
                anchors.verticalCenter: parent.verticalCenter
                text: entry.unit
                tone: TextBlock.Secondary
                look: TextBlock.Lead
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        StepButton {
            objectName: entry.name + ".more"
            visible: entry.stepper
            iconName: "plus"
            large: entry.large
            enabled: entry.enabled && !(Number(entry.value) >= entry.to)
            onClicked: entry.move(1)
        }
    }
}
